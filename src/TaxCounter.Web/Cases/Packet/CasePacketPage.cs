using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Web.Supervisor;

namespace TaxCounter.Web.Cases;

/// <summary>The packet of a case: everything on one page, and the card in which a supervisor decides. A duty adds what is read.</summary>
/// <typeparam name="TForm">The decision.</typeparam>
public abstract class CasePacketPage<TForm> : IDecisionPage
    where TForm : DecisionForm
{
    /// <inheritdoc/>
    public required ApprovalsPlace Place { get; init; }

    /// <summary>The language of the letter that tells the decision.</summary>
    public required CustomerLanguage LetterIn { get; init; }

    /// <summary>The decision as it is filled in.</summary>
    public required TForm Form { get; init; }

    /// <summary>Whose case it is.</summary>
    public abstract Account Of { get; }

    /// <summary>The card in which it is decided.</summary>
    public abstract DecidePanel Decide { get; }
}
