using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Licenses;

/// <summary>What holds a license on Nov 20, 2026, while 911.20 of sales tax is overdue, and what lifts that.</summary>
public class LicenseClearanceTests
{
    [Theory]
    [InlineData("pennsylvania", "sales", null, "licenses.tax-overdue")]
    [InlineData("pennsylvania", "sales", AlertKind.Notice, "licenses.tax-overdue")]
    [InlineData("pennsylvania", "sales", AlertKind.Appeal, null)] // 72 P.S. 7208(b)
    [InlineData("pennsylvania", "sales", AlertKind.PaymentPlan, null)]
    [InlineData("pennsylvania", "sales", AlertKind.LicenseHold, "licenses.held-by-alert")]
    [InlineData("east-baton-rouge", "occupational-license", null, "licenses.tax-overdue")]
    [InlineData("east-baton-rouge", "occupational-license", AlertKind.Appeal, "licenses.tax-overdue")] // no law says so here
    [InlineData("east-baton-rouge", "occupational-license", AlertKind.PaymentPlan, "licenses.tax-overdue")]
    [InlineData("east-baton-rouge", "occupational-license", AlertKind.LicenseHold, "licenses.held-by-alert")]
    public void Overdue_tax_holds_it_and_an_appeal_or_a_plan_lifts_that_only_where_the_law_says_so(string jurisdiction, string taxType, AlertKind? alert, string? held)
    {
        var rules = RuleBookLoader.Load(jurisdiction);
        var account = alert is { } kind ? Account(kind) : Account();
        var license = License(account, rules, taxType);
        var overdue = Book(account: account.Id, rules: rules).Ledger;

        Assert.Equal(held, new LicenseClearance(null!, null!, null!, rules).WhyNotRenew(license, account, [overdue], Act())?.Code);
    }

    /// <summary>Two persons lift a hold: who puts the alert up does not issue or renew on it, under any user account.</summary>
    [Fact]
    public void Who_put_up_the_alert_that_lifts_it_does_not_renew_on_it_and_another_person_does()
    {
        var rules = RuleBookLoader.Load("pennsylvania");
        var account = Account();
        account.Raise(AlertKind.Appeal, "Docket 88 F.R. 2026.", Today, Supervisor.Name, null, Supervisor.Person);
        var license = License(account, rules, "sales");
        var overdue = Book(account: account.Id, rules: rules).Ledger;
        Refusal? WhyNot(CounterAct act) => new LicenseClearance(null!, null!, null!, rules).WhyNotRenew(license, account, [overdue], act);

        Assert.Equal("licenses.own-alert", WhyNot(Act(Supervisor))?.Code);
        Assert.Equal("licenses.own-alert", WhyNot(Act(Supervisor with { Id = StaffId.New(), Name = "S. Landry (2)", Person = Supervisor.Person.ToLowerInvariant() }))?.Code);
        Assert.Null(WhyNot(Act()));
        account.Raise(AlertKind.PaymentPlan, "Plan of Nov 3, 12 months.", Today, "another", null, "E999");
        Assert.Null(WhyNot(Act(Supervisor)));
    }

    /// <summary>The alert of a signed plan rests on the plan's record and not on the word of who agreed: they may renew on it.</summary>
    [Fact]
    public void A_signed_payment_plan_lifts_it_for_the_clerk_who_agreed_to_it_too()
    {
        var rules = RuleBookLoader.Load("pennsylvania");
        var account = Account();
        account.Raise(AlertKind.PaymentPlan, "Payment plan PP-2026-000001-8.", Today, Clerk.Name, null, "PP-2026-000001-8");

        Assert.Null(new LicenseClearance(null!, null!, null!, rules).WhyNotRenew(License(account, rules, "sales"), account, [Book(account: account.Id, rules: rules).Ledger], Act(Clerk)));
    }

    private static License License(Account account, RuleBook rules, string taxType)
    {
        var kind = rules.LicenseKinds.Find(taxType)!;
        var asked = new ApplyForLicense { Id = LicenseId.New(), Account = account.Id, TaxType = taxType, Class = kind.HasFee ? kind.Classes[0] : "", OpenedOn = Day("2026-01-05"), Place = LicensePlace.Of(account, account.OpenedOn) };
        return Domain.Licenses.License.Apply(asked, new LicenseNumber(2026, 1), kind, Act()).Value;
    }
}
