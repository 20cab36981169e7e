using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.RuleBooks;

/// <summary>One rule.</summary>
public sealed class RuleTopicPage
{
    public required RuleTopic Topic { get; init; }

    public required RuleBook Book { get; init; }

    /// <summary>The day at the office.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether who looks may propose a row.</summary>
    public required bool MayPropose { get; init; }
}
