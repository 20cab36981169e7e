using TaxCounter.Domain.Cases;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cases;

/// <summary>The reasons of a duty as the rule book names them; a code that it does not know any more is shown as it is.</summary>
public sealed class ReasonNames(ReasonCodes reasons)
{
    /// <summary>Every reason, in the order of the counter.</summary>
    public IEnumerable<(string Code, string Name)> All => reasons.All.Select(r => (r.Code, r.Name));

    /// <summary>The name of one.</summary>
    public string this[string code] => code.Length == 0 || code == NoReason.Code ? "no reason yet" : reasons.Find(code)?.Name ?? code;
}
