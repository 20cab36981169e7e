namespace TaxCounter.Domain.Audit;

/// <summary>Which accounts were opened by whom; every opening of an account stands in the audit trail.</summary>
public interface IAccountOpenings
{
    /// <summary>The openings since a moment (UTC).</summary>
    Task<IReadOnlyList<AccountOpening>> Since(DateTime since);
}
