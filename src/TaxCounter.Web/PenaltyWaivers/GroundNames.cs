using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The grounds as the rule book names them; a code that it does not know any more is shown as it is.</summary>
public sealed class GroundNames(RuleBook rules)
{
    /// <summary>Every ground, in the order of the counter.</summary>
    public IEnumerable<(string Code, string Name)> All => rules.Waivers.Grounds.Select(g => (g.Code, g.Name));

    /// <summary>The name of one.</summary>
    public string this[string code] => code.Length == 0 || code == WaiverFilter.NoGround ? "no ground yet" : rules.Waivers.FindGround(code)?.Name ?? code;
}
