using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>Something a clerk must know before anything else about an account.</summary>
public sealed class AccountAlert
{
    internal AccountAlert(Guid id, AccountId accountId, AlertKind kind, string text, DateOnly raisedOn, string raisedBy, string raisedByPerson)
    {
        Id = id;
        AccountId = accountId;
        Kind = kind;
        Text = text;
        RaisedOn = raisedOn;
        RaisedBy = raisedBy;
        RaisedByPerson = raisedByPerson;
    }

    public Guid Id { get; private set; }

    public AccountId AccountId { get; private set; }

    /// <summary>What it is about.</summary>
    public AlertKind Kind { get; private set; }

    /// <summary>In words that can be read to the customer.</summary>
    public string Text { get; private set; }

    /// <summary>Since when.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>By whom.</summary>
    public string RaisedBy { get; private set; }

    /// <summary>The person, under whatever user account; empty for what the former system had.</summary>
    public string RaisedByPerson { get; private set; }

    /// <summary>Until when, once lifted.</summary>
    public DateOnly? LiftedOn { get; private set; }

    /// <summary>By whom it was lifted; empty while it stands.</summary>
    public string LiftedBy { get; private set; } = "";

    /// <summary>Why it was lifted.</summary>
    public string LiftReason { get; private set; } = "";

    internal void Lift(DateOnly on, string by, string reason) => (LiftedOn, LiftedBy, LiftReason) = (on, by, reason);
}
