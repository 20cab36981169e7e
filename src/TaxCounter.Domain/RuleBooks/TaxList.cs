using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The taxes and fees of an office by code.</summary>
/// <param name="Office">As said: <c>East Baton Rouge</c>.</param>
/// <param name="Types">Each of them.</param>
public sealed record TaxList(string Office, IReadOnlyList<TaxType> Types)
{
    /// <summary>The tax type of a code; refused where there is none.</summary>
    public Result<TaxType> Find(string code) =>
        Types.FirstOrDefault(t => t.Code == code) is { } type ? type : RuleBookRefusals.UnknownTaxType(code, Office);
}
