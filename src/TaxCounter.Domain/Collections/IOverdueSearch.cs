namespace TaxCounter.Domain.Collections;

/// <summary>Lists the accounts with something unpaid past its due day.</summary>
public interface IOverdueSearch
{
    /// <summary>One page of them.</summary>
    Task<OverdueList> List(OverdueQuestion question);
}
