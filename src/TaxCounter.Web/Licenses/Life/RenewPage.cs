using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Licenses;

/// <summary>The page on which a fee is worked out before it is charged: a renewal, or the receipts of the first days.</summary>
/// <param name="License">The license.</param>
/// <param name="Path">The last part of the address.</param>
/// <param name="Title">What is done.</param>
/// <param name="Asks">What the receipts are; null where the fee does not go by receipts.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Fee">The fee that was worked out; null before.</param>
public sealed record RenewPage(LicensePage License, string Path, string Title, string? Asks, RenewForm Form, Result<Calculation>? Fee);
