using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cases;

/// <summary>The card on a packet in which a supervisor decides, or why there is nothing to decide.</summary>
public sealed record DecidePanel
{
    /// <summary>The kind of approval: where it is sent, and what deciding needs.</summary>
    public required ApprovalKind Kind { get; init; }

    /// <summary>The number of the case.</summary>
    public required string Number { get; init; }

    /// <summary>The revision that is shown.</summary>
    public required int Revision { get; init; }

    /// <summary>Where it lies among the approvals.</summary>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>Why the person who looks must leave it to another person; null when they need not.</summary>
    public required Refusal? Own { get; init; }

    /// <summary>Said where nothing is to be decided; null where something is.</summary>
    public required string? Nothing { get; init; }

    public required IReadOnlyList<PacketChoice> Choices { get; init; }

    /// <summary>The code of the choice that was made; empty while there is none.</summary>
    public required string Chosen { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required DecisionForm Form { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>What the reason is for, where it is not "goes into the letter; of a return, the question".</summary>
    public string? ReasonHint { get; init; }

    /// <summary>Whom the approval limits want for so much; null where no limits hold.</summary>
    public Result<Calculation>? Approval { get; init; }

    /// <summary>What else is said about who may do what.</summary>
    public string? AlsoSays { get; init; }

    /// <summary>What else was read and is sent with the decision.</summary>
    public IReadOnlyList<(string Name, string Value)> Read { get; init; } = [];

    /// <summary>What else the decision asks, below the choices: a partial view and its model.</summary>
    public (string View, object Model)? More { get; init; }

    /// <summary>What the button does.</summary>
    public string Button { get; init; } = "Decide";

    /// <summary>The reason, whose text goes into the letter.</summary>
    public LetterWords Letter => new("Form.Reason", LetterIn);
}
