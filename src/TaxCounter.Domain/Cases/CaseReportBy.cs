namespace TaxCounter.Domain.Cases;

/// <summary>By what the report of a duty's cases adds up.</summary>
public enum CaseReportBy
{
    /// <summary>The reason for the request.</summary>
    Reason = 1,

    /// <summary>The outcome, or where an undecided case is.</summary>
    Outcome,

    /// <summary>The clerk that has it in hand.</summary>
    Clerk,

    /// <summary>Days from the beginning to the decision, or to today: up to 7, 30, 90, more.</summary>
    Age,

    /// <summary>The requested amount: up to 100, 500, 2,500, more.</summary>
    Amount,
}
