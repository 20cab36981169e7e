using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Referrals;

/// <summary>Hands a question over, and brings the answer back.</summary>
public sealed class ReferralService(IReferrals referrals, IInquiries inquiries, IAccounts accounts, IStaffDirectory people, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Sends one; the same form again finds it. The inquiry that runs about the same account, or about none, counts as referred. Refused: another role, nobody to go to, oneself, and without question or what was tried.</summary>
    public Task<Result<Referral>> Send(ReferralAsked asked, CounterAct act) => transaction.Do<Referral>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await referrals.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : ReferralRefusals.OtherContent;
        }

        if (!act.By.May(Permission.WorkReferrals))
        {
            return ReferralRefusals.NotAllowed(act.By, "refer a question");
        }

        var colleague = asked.To == ReferralTo.Colleague ? await people.FindAsync(asked.Name.Trim()) : null;
        var account = asked.Account is { } id ? await accounts.Find(id) : null;
        if (WhyNot(asked, colleague is { DisabledAt: null } ? colleague.Member : null, act) is { } no)
        {
            return no;
        }

        if (asked.Account is not null && account is null)
        {
            return ReferralRefusals.AccountUnknown;
        }

        var sent = Referral.Send(asked, colleague?.Member, act);
        referrals.Add(sent);
        if (await inquiries.Running(act.By.Person) is { } running && running.On == act.Today && (running.AccountId is null || running.AccountId == asked.Account))
        {
            running.Refer();
            inquiries.Touch(running);
        }

        await Record(sent, "referrals.send", account, act, $"to {sent.ToWords}: {sent.Question}");
        return sent;
    });

    /// <summary>Takes one. Refused: to whom it does not go, and once somebody else has it.</summary>
    public Task<Result<Referral>> Accept(ReferralId id, CounterAct act) => Change(id, "referrals.accept", r => r.Accept(act), act);

    /// <summary>Answers one, with the answer in the reason of the act.</summary>
    public Task<Result<Referral>> Answer(ReferralId id, CounterAct act) => Change(id, "referrals.answer", r => r.Close(ReferralState.Answered, act), act);

    /// <summary>Sends it back, with the reason.</summary>
    public Task<Result<Referral>> Decline(ReferralId id, CounterAct act) => Change(id, "referrals.decline", r => r.Close(ReferralState.Declined, act), act);

    /// <summary>Withdraws one's own while nobody has taken it.</summary>
    public Task<Result<Referral>> Withdraw(ReferralId id, CounterAct act) => Change(id, "referrals.withdraw", r => r.Close(ReferralState.Withdrawn, act), act);

    private Task<Result<Referral>> Change(ReferralId id, string what, Func<Referral, Result<Done>> change, CounterAct act) => transaction.Do<Referral>(act, async () =>
    {
        if (await referrals.Find(id) is not { } referral)
        {
            return ReferralRefusals.Unknown;
        }

        if (change(referral).Refusal is { } no)
        {
            return no;
        }

        await Record(referral, what, referral.AccountId is { } of ? await accounts.Find(of) : null, act, referral.Answer);
        return referral;
    });

    private Task Record(Referral referral, string what, Account? account, CounterAct act, string? details) =>
        audit.Record(act with { Reason = null }, what, referral.Id.Value.ToString(), account?.Number.Digits, details);

    private static Refusal? WhyNot(ReferralAsked asked, StaffMember? colleague, CounterAct act) => asked.To switch
    {
        ReferralTo.Colleague => colleague is null || !colleague.May(Permission.WorkReferrals) ? ReferralRefusals.ColleagueNeeded : act.By.IsSamePerson(colleague) ? ReferralRefusals.Yourself : null,
        ReferralTo.Unit => asked.Name.Trim() is { Length: > 0 and <= ReferralRefusals.LongestName } ? null : ReferralRefusals.UnitNeeded,
        ReferralTo.Supervisors or ReferralTo.Technical => null,
        _ => ReferralRefusals.ToNeeded,
    } ?? (asked.Question.Trim() is not { Length: > 0 and <= ReferralRefusals.LongestText } ? ReferralRefusals.QuestionNeeded
        : asked.Tried.Trim() is not { Length: > 0 and <= ReferralRefusals.LongestText } ? ReferralRefusals.TriedNeeded
        : asked.Reach.Trim().Length > ReferralRefusals.LongestName ? ReferralRefusals.ReachTooLong
        : StaffRefusals.WrongText(asked.Question, "Question") is { } inQuestion ? inQuestion
        : StaffRefusals.WrongText(asked.Tried, "Tried") is { } inTried ? inTried
        : StaffRefusals.WrongText(asked.Reach, "Reach") is { } inReach ? inReach
        : null);
}
