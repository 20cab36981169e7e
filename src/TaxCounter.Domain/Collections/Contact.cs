using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>That the office spoke with somebody who is late, or tried to: how, what came of it, and how much was overdue then. Never changed.</summary>
public sealed class Contact
{
    private Contact() => (Phone, Made) = ("", null!);

    public ContactId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    public ContactWay Way { get; private init; }

    public ContactOutcome Outcome { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The telephone number of the account at that time; empty where there was none.</summary>
    public string Phone { get; private init; }

    /// <summary>What was overdue then, with penalty and interest up to that day.</summary>
    public Money Overdue { get; private init; }

    /// <summary>What was said, in a few words.</summary>
    public string? Note { get; private init; }

    /// <summary>Who noted it.</summary>
    public Signature Made { get; private init; }

    /// <summary>Whether a form tells the same.</summary>
    internal bool IsSame(ContactAsked asked, string? note) => AccountId == asked.Account && Way == asked.Way && Outcome == asked.Outcome && Note == note;

    internal static Contact Of(ContactAsked asked, string phone, Money overdue, CounterAct act) => new()
    {
        Id = asked.Id,
        AccountId = asked.Account,
        Way = asked.Way,
        Outcome = asked.Outcome,
        On = act.Today,
        Phone = phone,
        Overdue = overdue,
        Note = act.Reason,
        Made = act.Signature,
    };
}
