using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What the rules say about a page or about words: answered from memory, so that no page waits for it.</summary>
public interface IRulesSay
{
    /// <summary>What to offer on a page, at most three.</summary>
    IReadOnlyList<RuleLink> About(RulesAbout about, CounterAct act);

    /// <summary>What has every word that was typed into the one search box, best first.</summary>
    IReadOnlyList<RuleLink> Found(string typed, CounterAct act);
}
