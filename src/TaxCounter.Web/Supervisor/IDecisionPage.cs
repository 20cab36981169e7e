namespace TaxCounter.Web.Supervisor;

/// <summary>A page on which a second person decides.</summary>
public interface IDecisionPage
{
    /// <summary>Where it lies among the approvals, with the way on.</summary>
    ApprovalsPlace Place { get; }
}
