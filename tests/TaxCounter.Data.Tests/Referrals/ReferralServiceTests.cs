using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Staff;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Referrals;

/// <summary>Referrals over the real records: sent, found on both sides, answered, kept with the account.</summary>
public abstract class ReferralServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _clerk = Acts.Clerk(1), _other = Acts.Clerk(2), _supervisor = Acts.Supervisor();

    [DatabaseFact]
    public async Task Both_sides_see_it_with_its_age_until_it_is_answered_and_the_account_keeps_it()
    {
        var account = await Day.Owes("80.00");
        var sent = (await Send(ReferralTo.Colleague, "second", account)).Value;
        Office.Clock.Advance(TimeSpan.FromHours(3));

        var row = Assert.Single(await Of(_other));
        Assert.Equal((sent.Id, account.Number, account.Name, "3 h"), (row.Referral.Id, row.Account!.Value, row.AccountName, ReferralWords.Age(Day.Act(_other).At - row.Referral.Sent.At)));
        Assert.Single(await Of(_clerk));
        Assert.Empty(await Of(_supervisor));
        Assert.Equal("referrals.for-another", (await Do(s => s.Accept(sent.Id, Day.Act(_supervisor)))).Refusal?.Code);
        Assert.Null((await Do(s => s.Accept(sent.Id, Day.Act(_other)))).Refusal);
        Assert.Null((await Do(s => s.Answer(sent.Id, Day.Act(_other, "One location.")))).Refusal);

        Assert.Empty(await Of(_other));
        Assert.Equal("One location.", Assert.Single(await Of(_clerk)).Referral.Answer);
        Assert.Equal("One location.", Assert.Single(await Day.With<IReferrals, IReadOnlyList<ReferralRow>>(r => r.OfAccount(account.Id, 5))).Referral.Answer);
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_customer_it_is_about_counts_as_referred_and_another_does_not()
    {
        var (account, another) = (await Day.Owes("80.00"), await Day.Owes("40.00"));
        var inquiry = (await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new() { Origin = InquiryOrigin.Search, Account = account.Id }, Day.Act(_clerk)))).Value;
        await Send(ReferralTo.Supervisors, "", another);
        Assert.False((await Day.With<IInquiries, Inquiry?>(i => i.Find(inquiry.Id)))!.IsReferred);
        await Send(ReferralTo.Supervisors, "", account);

        var ended = (await Day.With<InquiryService, Result<Inquiry>>(s => s.End(inquiry.Id, new(), Day.Act(_clerk)))).Value;
        Assert.Equal((InquiryOutcome.Referred, false), (ended.Outcome, ended.ResolvedAtFirstContact));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task A_supervisors_question_is_for_any_supervisor_and_one_works_on_it()
    {
        var sent = (await Send(ReferralTo.Supervisors, "", null)).Value;
        Assert.Empty(await Of(_other));
        Assert.Single(await Of(_supervisor));

        Assert.Null((await Do(s => s.Accept(sent.Id, Day.Act(_supervisor)))).Refusal);
        Assert.Equal("referrals.taken", (await Do(s => s.Answer(sent.Id, Day.Act(Acts.Supervisor(2), "Yes.")))).Refusal?.Code);
        Assert.Null((await Do(s => s.Decline(sent.Id, Day.Act(_supervisor, "The state decides that.")))).Refusal);
        Assert.Equal((1, 0), ((await Day.With<IReferrals, RecordPage<ReferralRow>>(r => r.All(openOnly: false, 1))).Total, (await Day.With<IReferrals, RecordPage<ReferralRow>>(r => r.All(openOnly: true, 1))).Total));
    }

    [DatabaseFact]
    public async Task What_is_not_right_is_refused_and_the_same_form_is_one()
    {
        Assert.Equal("referrals.colleague", (await Send(ReferralTo.Colleague, "nobody", null)).Refusal?.Code);
        Assert.Equal("referrals.yourself", (await Send(ReferralTo.Colleague, "first", null)).Refusal?.Code);
        Assert.Equal("referrals.unit", (await Send(ReferralTo.Unit, " ", null)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Do(s => s.Send(Asked(ReferralTo.Technical), Day.Act(Acts.Auditor())))).Refusal?.Code);
        Assert.Equal("referrals.tried", (await Do(s => s.Send(Asked(ReferralTo.Technical) with { Tried = " " }, Day.Act(_clerk)))).Refusal?.Code);
        Assert.Equal("staff.card-number", (await Do(s => s.Send(Asked(ReferralTo.Technical) with { Question = "4111 1111 1111 1111?" }, Day.Act(_clerk)))).Refusal?.Code);

        var asked = Asked(ReferralTo.Technical);
        Assert.Equal((await Do(s => s.Send(asked, Day.Act(_clerk)))).Value.Id, (await Do(s => s.Send(asked, Day.Act(_clerk)))).Value.Id);
        Assert.Equal("referrals.other-content", (await Do(s => s.Send(asked with { Question = "another" }, Day.Act(_clerk)))).Refusal?.Code);
    }

    protected override void More(IServiceCollection services)
    {
        services.AddScoped<OfficeVerifier>();
        services.AddSingleton<IStaffDirectory>(new KnownPeople(KnownPeople.Entry("first", _clerk), KnownPeople.Entry("second", _other)));
    }

    private static ReferralAsked Asked(ReferralTo to) => new() { Id = ReferralId.New(), To = to, Question = "Is a food truck one location?", Tried = "R.S. 47:341 names none." };

    private Task<Result<Referral>> Send(ReferralTo to, string name, Account? account) => Do(s => s.Send(Asked(to) with { Name = name, Account = account?.Id }, Day.Act(_clerk)));

    private Task<Result<Referral>> Do(Func<ReferralService, Task<Result<Referral>>> use) => Day.With(use);

    private Task<IReadOnlyList<ReferralRow>> Of(StaffMember who) => Day.With<IReferrals, IReadOnlyList<ReferralRow>>(r => r.Of(who, Day.Today.AddDays(-7)));

    private async Task<IReadOnlyList<Finding>> Findings() => (await Day.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
}

public sealed class ReferralServiceOnSqlite() : ReferralServiceTests(DatabaseProvider.Sqlite);

public sealed class ReferralServiceAnswersLost() : ReferralServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

[OnSqlServer]
public sealed class ReferralServiceOnSqlServer() : ReferralServiceTests(DatabaseProvider.SqlServer);
