using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cashiering;

/// <summary>The page of one void.</summary>
public sealed class VoidDecision : IDecisionPage
{
    /// <summary>The receipt.</summary>
    public required PaymentEvent PaymentEvent { get; init; }

    /// <summary>Whose money it was.</summary>
    public required IReadOnlyList<Account> Payers { get; init; }

    /// <summary>What would reopen.</summary>
    public required VoidPreview Preview { get; init; }

    /// <summary>Why the person who looks must leave it to another person: they, or the one they decide for, asked for it or took the money.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>What was typed.</summary>
    public required DecisionForm Form { get; init; }
}
