using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;

namespace TaxCounter.Web.Coding;

/// <summary>The page on which an account is coded otherwise.</summary>
/// <param name="Account">Which account.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Finding">What is doubtful about the code it carries; null where nothing is.</param>
/// <param name="Title">The title of the code it carries; empty where the list does not have it.</param>
/// <param name="Types">The business types of the rule book.</param>
/// <param name="Changes">What it was coded otherwise before, the newest first.</param>
public sealed record UseCodePage(Account Account, UseCodeForm Form, CodingFinding? Finding, string Title, IReadOnlyList<SelectListItem> Types, IReadOnlyList<CodingChange> Changes);
