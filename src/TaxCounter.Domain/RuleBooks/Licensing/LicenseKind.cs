namespace TaxCounter.Domain.RuleBooks;

/// <summary>A kind of license that an office issues.</summary>
/// <param name="TaxType">The tax type its fee is charged as, and its name in every record: <c>occupational-license</c>.</param>
/// <param name="Name">As the certificate says it: <c>Occupational license</c>.</param>
/// <param name="Classes">The classes of fees it is charged by, by their ids; none where it costs nothing.</param>
/// <param name="Rows">How it lives, by the day.</param>
public sealed record LicenseKind(string TaxType, string Name, IReadOnlyList<string> Classes, DatedRows<LicenseKindRule> Rows)
{
    /// <summary>Whether a fee is charged for it.</summary>
    public bool HasFee => Classes.Count > 0;
}
