namespace TaxCounter.Domain.Audit;

/// <summary>Looks through the audit trail.</summary>
public interface IAuditSearch
{
    /// <summary>How many of the newest entries a text alone is looked for in.</summary>
    const int WideReach = 100_000;

    /// <summary>Entries, newest first. An account's include those of the receipts that paid it.</summary>
    Task<IReadOnlyList<AuditRow>> FindAsync(AuditQuestion question, int skip, int take);

    /// <summary>Every kind of act there is an entry of.</summary>
    Task<IReadOnlyList<string>> KindsAsync();
}
