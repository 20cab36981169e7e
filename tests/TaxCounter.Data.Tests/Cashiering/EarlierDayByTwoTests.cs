using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>Above the second limit of <see cref="StrictLimits"/> two supervisors approve an earlier effective date at the window, one after the other.</summary>
public abstract class EarlierDayByTwoTests(DatabaseProvider provider) : WindowTests(provider)
{
    private static readonly Debt _large = Debts.Sales with { Amount = new Money(600000) };
    private static readonly RuleBook _strict = StrictLimits.Book();

    protected override RuleBook Book => _strict;

    [DatabaseFact]
    public async Task The_first_approval_is_kept_and_posts_nothing_and_a_second_supervisor_posts_the_payment()
    {
        await OpenDrawer();
        var asked = await Large();

        var alone = await Take(asked, Acts.Supervisor());
        Assert.Equal("cashiering.second-supervisor", alone.Refusal?.Code);
        Assert.Equal(ApprovalStep.FirstOfTwo, (await First(asked, Acts.Supervisor())).Value);
        Assert.Equal(0, await Office.Read(c => c.Set<PaymentEvent>().CountAsync()));
        Assert.Equal("Supervisor 1 gave the first of two approvals. Another supervisor must give the second one.", (await Take(asked, Acts.Supervisor() with { Name = "S. One" })).Refusal?.Message);
        Assert.Equal("staff.own-work", (await Take(asked, Acts.Supervisor(2) with { Person = Acts.Clerk().Person })).Refusal?.Code);
        var receipt = (await Take(asked, Acts.Supervisor(2))).Value;

        Assert.Equal("Supervisor 2", receipt.DayApproved?.Name);
        var listed = Assert.Single(await With<IBusinessDaySearch, IReadOnlyList<BackdatedPayment>>(s => s.Backdated(receipt.BusinessDay)));
        Assert.Equal("Supervisor 1 and Supervisor 2", listed.ApprovedBy);
        Assert.Contains("cashiering.earlier-day-approve-first", await Office.Read(c => c.Set<AuditEntry>().Select(e => e.What).ToListAsync()));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_second_approval_is_of_the_same_form_or_it_is_a_first_one_again()
    {
        await OpenDrawer();
        var asked = await Large();
        await First(asked, Acts.Supervisor());
        var other = asked with { Tenders = [asked.Tenders[0] with { DocumentNumber = "1208" }] };

        Assert.Equal("cashiering.second-supervisor", (await Take(other, Acts.Supervisor(2))).Refusal?.Code);
        Assert.Null((await Take(asked, Acts.Supervisor(2))).Refusal);
    }

    [DatabaseFact]
    public async Task Verify_names_an_earlier_day_that_only_one_of_two_approved()
    {
        await OpenDrawer();
        var asked = await Large();
        await First(asked, Acts.Supervisor());
        var receipt = (await Take(asked, Acts.Supervisor(2))).Value;

        await Office.Read(c => c.Set<FirstApproval>().ExecuteDeleteAsync());

        Assert.Contains((await With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings, f => f.Invariant == "V18" && f.Sentence.StartsWith($"The earlier effective date of receipt {receipt.Number} of ", StringComparison.Ordinal));
    }

    private async Task<TakePayment> Large() => await Shown(await Asking(await Owe(_large), Check(600000)) with { EffectiveOn = _large.DueOn, Proof = "postmark" });

    private Task<Result<ApprovalStep>> First(TakePayment asked, StaffMember approver) => With<PaymentService, Result<ApprovalStep>>(p => p.ApproveFirst(asked, Taking, Acts.By(approver)));

    private Task<Result<PaymentEvent>> Take(TakePayment asked, StaffMember approver) => With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, Taking, Acts.By(approver)));

    private static CounterAct Taking => Acts.By(Acts.Clerk(), reason: "postmark Jul 20, Baton Rouge");
}

public sealed class EarlierDayByTwoOnSqlite() : EarlierDayByTwoTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class EarlierDayByTwoOnSqlServer() : EarlierDayByTwoTests(DatabaseProvider.SqlServer);
