namespace TaxCounter.Domain.RuleBooks;

/// <summary>The kinds of licenses that an office issues.</summary>
/// <param name="All">Every kind.</param>
public sealed record LicenseKinds(IReadOnlyList<LicenseKind> All)
{
    /// <summary>A kind by its tax type; null where the office issues none of it.</summary>
    public LicenseKind? Find(string taxType) => All.FirstOrDefault(k => k.TaxType == taxType);
}
