namespace TaxCounter.Domain.Collections;

/// <summary>Lists the accounts with something unpaid past its due date.</summary>
public interface IOverdueSearch
{
    /// <summary>One page of them.</summary>
    Task<OverdueList> List(OverdueQuestion question);
}
