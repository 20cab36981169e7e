namespace TaxCounter.Domain.Reconciliation;

/// <summary>The outside files and what they told.</summary>
public interface IStatements
{
    /// <summary>What is known of some movements, by fingerprint.</summary>
    Task<IReadOnlyDictionary<string, StatementItemState>> Known(IReadOnlyList<string> fingerprints);

    /// <summary>What the office recorded that nothing outside is matched to yet: deposits at the bank, lockbox and card files, checks and card payments.</summary>
    /// <param name="items">For which movements; what cannot be one of them by amount, day or reference may be left out.</param>
    /// <param name="days">For how many days after it was recorded money may appear.</param>
    Task<IReadOnlyList<MatchTarget>> Targets(IReadOnlyList<ReadItem> items, int? days);
    Task<StatementItem?> Find(StatementItemId id);

    /// <summary>The source of that name; null when it is new.</summary>
    Task<StatementSource?> Source(string name);
    void Add(StatementSource source);
    void Add(StatementFile file);
    void Add(StatementItem item);
}
