using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Keeps that the office asked who somebody is, by its rule. After a wrong answer only what the rule allows can still pass; after the last one, and for who has no authority, it is over.</summary>
public sealed class IdentityService(IInquiries inquiries, IAuthorizations authorizations, InquiryDesk desk, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>The check of no rule: the person has no authority to speak for the account.</summary>
    public const string NoAuthority = "no-authority";

    private const string NoAuthorityAsked = "They have no authority on file to speak for this account.";

    /// <summary>The checks that can be made in an inquiry now; none when it is over.</summary>
    public IReadOnlyList<IdentityRule> Offered(Inquiry inquiry, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return inquiry.Identity == IdentityState.Failed ? []
            : [.. rules.Desk.ChecksOn(day, inquiry.Channel.Words()).Where(c => c.IsAfterWrong || inquiry.Identity != IdentityState.Wrong)];
    }

    /// <summary>
    /// Keeps one check; the same form again finds it. Refused: a check that the rule of the day does not have for the channel or no longer after a wrong answer, an
    /// authorization of another account or one that is over, and anything once it failed.
    /// </summary>
    public Task<Result<Inquiry>> Record(IdentityAsked asked, CounterAct act) => transaction.Do<Inquiry>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return InquiryRefusals.NotAllowed(act.By, "check who asks");
        }

        if (await inquiries.Find(asked.Inquiry) is not { } inquiry)
        {
            return InquiryRefusals.Unknown;
        }

        if (await inquiries.Check(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? inquiry : InquiryRefusals.OtherContent;
        }

        var wrong = (await inquiries.Checks(inquiry.Id)).Count(c => !c.HasPassed);
        if (WhyNot(asked, inquiry, act) is { } no)
        {
            return no;
        }

        if (asked.Authorization is { } key)
        {
            if (await authorizations.Find(new AuthorizationId(key)) is not { } speaksBy || speaksBy.AccountId != inquiry.AccountId || !speaksBy.LetsKnow(act.Today))
            {
                return InquiryRefusals.NoSuchAuthority;
            }

            asked = asked with { SpeaksAs = asked.SpeaksAs ?? speaksBy.Representative };
        }

        var rule = rules.Desk.Checks.FirstOrDefault(c => c.Id == asked.Rule);
        inquiries.Add(IdentityCheck.Of(asked, rule?.Asks ?? NoAuthorityAsked, act));
        var most = rules.Desk.WrongAnswers.On(act.Today);
        var state = asked.HasPassed ? IdentityState.Passed
            : rule is null || most.Refusal is not null || wrong + 1 >= most.Value.Value ? IdentityState.Failed
            : IdentityState.Wrong;
        inquiry.Check(state, asked.SpeaksAs, asked.Authorization);
        inquiries.Touch(inquiry);
        await desk.Record(inquiry, "inquiries.check", act, $"{rule?.Name ?? NoAuthorityAsked.TrimEnd('.')}: {inquiry.Identity.Words()}{(asked.SpeaksAs is { } who ? $", {who}" : "")}");
        return inquiry;
    });

    private Refusal? WhyNot(IdentityAsked asked, Inquiry inquiry, CounterAct act)
    {
        if (!inquiry.IsRunning || !string.Equals(inquiry.Clerk, act.By.Person, StringComparison.OrdinalIgnoreCase))
        {
            return InquiryRefusals.NotRunning;
        }

        if (inquiry.Identity == IdentityState.Failed)
        {
            return InquiryRefusals.CheckOver;
        }

        if (StaffRefusals.WrongText(asked.SpeaksAs, nameof(IdentityAsked.SpeaksAs)) is { } secret)
        {
            return secret;
        }

        if (asked.SpeaksAs is { Length: > InquiryRefusals.LongestName })
        {
            return InquiryRefusals.NameTooLong;
        }

        if (asked.Rule == NoAuthority)
        {
            return asked.HasPassed ? InquiryRefusals.CheckUnknown : null;
        }

        if (rules.Desk.ChecksOn(act.Today, inquiry.Channel.Words()).All(c => c.Id != asked.Rule))
        {
            return InquiryRefusals.CheckUnknown;
        }

        var offered = Offered(inquiry, act.Today);
        return offered.Any(c => c.Id == asked.Rule) ? null : InquiryRefusals.AfterWrong(offered.Select(c => c.Name));
    }
}
