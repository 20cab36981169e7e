namespace TaxCounter.Domain.Audit;

/// <summary>Who opens more accounts than their work asks for; every opening of an account stands in the audit trail.</summary>
public interface IBrowsingWatch
{
    /// <summary>The people who opened more different accounts than that since a moment (UTC), most first.</summary>
    Task<IReadOnlyList<Browsing>> Above(int accounts, DateTime since);
}
