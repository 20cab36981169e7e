namespace TaxCounter.Domain.RuleBooks;

/// <summary>Something that must be there before a license of a kind is approved: a paper, a notice, a hearing, a vote.</summary>
/// <param name="Id">In every record: <c>notice</c>.</param>
/// <param name="Says">As a clerk reads it out, with where it comes from and what it costs there.</param>
/// <param name="Authority">The law that asks for it.</param>
/// <param name="Classes">The classes of fees that need it, by their ids; every class where it lists none.</param>
public sealed record LicenseRequirement(string Id, string Says, string Authority, IReadOnlyList<string> Classes)
{
    /// <summary>Whether a license of a class needs it.</summary>
    public bool IsNeededFor(string licenseClass) => Classes.Count == 0 || Classes.Contains(licenseClass);
}
