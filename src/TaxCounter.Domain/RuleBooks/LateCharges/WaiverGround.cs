using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>A ground on which a penalty may be asked to be waived.</summary>
/// <param name="Code">Its name in the rule book: <c>illness-or-death</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Rows">What it asks for, by the day of the request.</param>
public sealed record WaiverGround(string Code, string Name, DatedRows<GroundRule> Rows);
