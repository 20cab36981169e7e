using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>What a credit pays, account by account, in the order it is posted: the account's own debts first. The page shows it, the act posts it.</summary>
/// <param name="Parts">By account.</param>
public sealed record CreditMove(IReadOnlyList<(Account Account, CreditPlan Plan)> Parts)
{
    /// <summary>What is applied.</summary>
    public Money Total => Parts.Total(p => p.Plan.Total);

    /// <summary>By how much penalty falls, because the credit counts from its own day.</summary>
    public Money PenaltySaved => Parts.Total(p => p.Plan.PenaltySaved);

    /// <summary>The same of the interest.</summary>
    public Money InterestSaved => Parts.Total(p => p.Plan.InterestSaved);

    /// <summary>What these accounts owe before it.</summary>
    public Money OwedBefore => Parts.Total(p => p.Plan.OwedBefore);

    /// <summary>What they owe after it.</summary>
    public Money OwedAfter => Parts.Total(p => p.Plan.OwedAfter);

    internal IEnumerable<Posting> Postings => Parts.SelectMany(p => p.Plan.Postings);
}
