using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Registering;

/// <summary>What registering a business needs around it, on Sep 15, 2026: a gift shop, a clerk, and the coding by the answers.</summary>
public abstract class RegisteringDayTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    protected static readonly StaffMember Clerk = Acts.Clerk();

    protected static readonly (string, string)[] GiftShop =
        [("sells", "gift shop"), ("municipality", "Central"), ("school_district_or_county", "Central"), ("locations", "1"), ("alcohol", "none"), ("opened_on", "2026-09-15")];

    protected static NewBusiness Business() => new()
    {
        Id = BusinessRegistrationId.New(),
        LegalName = "Lucky Gifts LLC",
        TradeName = "Lucky Gifts",
        TaxIdKind = TaxIdKind.Fein,
        TaxId = "72-3455413",
        Place = new Address("13551 Hooper Rd", "Central", "LA", "70818"),
        Mailing = new Address("PO Box 7", "Central", "LA", "70818"),
        Phone = "(225) 555-0101",
        OpenedOn = new DateOnly(2026, 9, 15),
        Reason = RegistrationReason.New,
        People = [new NewPerson("Owner", "M. Hebert", "manager", "", "")],
        Facts = new Dictionary<string, string> { ["organization"] = "LLC" },
    };

    protected CounterAct By(string? reason = null) => Day.Act(Clerk, reason);

    protected async Task<BusinessCoding> Coding(params (string Name, string Answer)[] said) => await With<CodingAssistant, BusinessCoding>(a =>
        Task.FromResult(new BusinessCoding(a.Propose(CodingAnswers.Read(said.Select(s => KeyValuePair.Create(s.Name, s.Answer)), Day.Today).Value), [])));

    protected async Task<BusinessRegistration> Done(NewBusiness business, params BusinessCoding[] codings)
    {
        var done = await With<RegisteringService, Result<BusinessRegistration>>(s => s.Register(business, codings, looksAlike: false, By()));
        Assert.Null(done.Refusal);
        return done.Value;
    }

    protected async Task<Refusal> Refused(NewBusiness business, params BusinessCoding[] codings) => (await With<RegisteringService, Result<BusinessRegistration>>(s => s.Register(business, codings, looksAlike: false, By()))).Refusal!;

    protected async Task<Account> Account(BusinessRegistration of) => (await With<IAccounts, Account?>(a => a.Find(of.AccountId)))!;

    protected Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull => Day.With(use);

    protected async Task<VerifyReport> Verify()
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }
}
