using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>
/// One account in the work on what is overdue: who is calling it now, and stored copies of its last contact, its newest promise and its last demand, so that the list is
/// read and narrowed without their tables. Proved by <c>verify</c>. Two clerks who take one account at one moment meet on its version.
/// </summary>
public sealed class CallSheet
{
    private CallSheet()
    {
    }

    public AccountId AccountId { get; private init; }

    /// <summary>The person who is calling it; null while nobody is.</summary>
    public string? ClaimedByPerson { get; private set; }

    /// <summary>Their name.</summary>
    public string? ClaimedByName { get; private set; }

    /// <summary>From when on another may take it, UTC.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    /// <summary>From when on it is offered again, after a clerk left it without an outcome, UTC.</summary>
    public DateTime? AgainAt { get; private set; }

    /// <summary>The office's day of the last contact.</summary>
    public DateOnly? LastOn { get; private set; }

    public ContactOutcome? LastOutcome { get; private set; }

    /// <summary>The number that was not theirs; until the account has another.</summary>
    public string? WrongPhone { get; private set; }

    /// <summary>The newest promise.</summary>
    public PromiseId? PromiseId { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly? PromisedBy { get; private set; }

    /// <summary>The last day of the last demand.</summary>
    public DateOnly? DemandUntil { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Nobody called it yet.</summary>
    public static CallSheet Of(AccountId account) => new() { AccountId = account };

    /// <summary>Whether a person holds it at a moment.</summary>
    public bool IsHeldBy(string person, DateTime at) => string.Equals(ClaimedByPerson, person, StringComparison.OrdinalIgnoreCase) && ClaimedUntil > at;

    /// <summary>Whether somebody else holds it at a moment.</summary>
    public bool IsHeldByAnother(string person, DateTime at) => ClaimedUntil > at && !string.Equals(ClaimedByPerson, person, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes it for a person, or holds it longer for who has it. Refused while another has it.</summary>
    internal Refusal? Claim(CounterAct act, int minutes)
    {
        if (IsHeldByAnother(act.By.Person, act.At))
        {
            return CollectionRefusals.Claimed(ClaimedByName!);
        }

        (ClaimedByPerson, ClaimedByName, ClaimedUntil) = (act.By.Person, act.By.Name, act.At.AddMinutes(minutes));
        return null;
    }

    /// <summary>Lets it go, where this person has it.</summary>
    /// <param name="act">Who and when.</param>
    /// <param name="again">From when on call mode offers it again.</param>
    internal bool Release(CounterAct act, DateTime? again = null)
    {
        if (!string.Equals(ClaimedByPerson, act.By.Person, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        (ClaimedByPerson, ClaimedByName, ClaimedUntil) = (null, null, null);
        AgainAt = again;
        return true;
    }

    /// <summary>A contact was noted.</summary>
    internal void Contacted(Contact contact, PaymentPromise? promise)
    {
        (LastOn, LastOutcome) = (contact.On, contact.Outcome);
        WrongPhone = contact.Outcome == ContactOutcome.WrongNumber ? contact.Phone : ContactTable.Of(contact.Outcome).Spoke ? null : WrongPhone;
        if (promise is not null)
        {
            (PromiseId, PromisedBy) = (promise.Id, promise.DueOn);
        }
    }

    /// <summary>A demand was sent.</summary>
    internal void Demanded(DateOnly until) => DemandUntil = until;
}
