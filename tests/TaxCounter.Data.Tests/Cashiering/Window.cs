using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>A window of a test office: its services over records of their own, East Baton Rouge's rule book.</summary>
public abstract class WindowTests(DatabaseProvider provider) : IAsyncLifetime
{
    private int _accounts;

    protected OfficeDatabase Office { get; private set; } = null!;

    /// <summary>The rule book of the window.</summary>
    protected virtual Domain.RuleBooks.RuleBook Book => RuleBookLoader.Load("east-baton-rouge");

    /// <summary>Whether the answer to every commit is lost.</summary>
    protected virtual bool LosesAnswers => false;

    /// <summary>The clock of another office than that of the rule book; null for its own.</summary>
    protected virtual OfficeZone? Zone => null;

    public async ValueTask InitializeAsync() => Office = await OfficeDatabase.Create(provider, more: services =>
    {
        services.AddSingleton(Book);
        services.AddScoped<DrawerService>();
        services.AddScoped<PaymentService>();
        services.AddScoped<VoidService>();
        services.AddScoped<ReceiptService>();
        services.AddScoped<LetterService>();
        services.AddScoped<LetterTemplateService>();
        services.AddScoped<WaiverOffers>();
        services.AddScoped<WaiverPackets>();
        services.AddScoped<PenaltyWaiverService>();
        services.AddScoped<OfficeVerifier>();
        if (Zone is { } zone)
        {
            services.AddSingleton(zone);
        }

        if (LosesAnswers)
        {
            services.AddSingleton<IInterceptor>(CutLine.Losing);
        }
    });

    public async ValueTask DisposeAsync() => await Office.DisposeAsync();

    protected Task<Account> Owe(params Debt[] debts) => Debts.Owe(Office.Services, ++_accounts, debts);

    /// <summary>Uses a service in a request of its own.</summary>
    protected async Task<T> With<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(use);
        await using var scope = Office.Scope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected async Task<Drawer> OpenDrawer(int clerk = 1, int floatCents = 20000) =>
        (await With<DrawerService, Result<Drawer>>(s => s.Open(clerk, new Money(floatCents), Acts.ByClerk(clerk)))).Value;

    /// <summary>A payment of everything due, with these tenders.</summary>
    protected async Task<TakePayment> Asking(Account account, params TenderDraft[] tenders)
    {
        ArgumentNullException.ThrowIfNull(account);
        var open = await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment
        {
            Id = PaymentEventId.New(),
            Accounts = [account.Id],
            Obligations = [.. open.Where(o => o.Obligation.RecordedDueOn <= Acts.ByClerk().Today).Select(o => o.Obligation.Id)],
            Tenders = tenders,
            ShownToPay = Money.Zero,
        };
        return await Shown(asked);
    }

    /// <summary>The same with what the screen says is to be paid.</summary>
    protected async Task<TakePayment> Shown(TakePayment asked, CounterAct? act = null)
    {
        var (offer, _) = await With<PaymentService, (PaymentOffer?, Refusal?)>(s => s.Offer(asked, act ?? Acts.ByClerk()));
        return asked with { ShownToPay = offer!.ToPay };
    }

    protected Task<Result<PaymentEvent>> Take(TakePayment asked, int clerk = 1, string? reason = null) =>
        With<PaymentService, Result<PaymentEvent>>(s => s.Take(asked, Acts.By(Acts.Clerk(clerk), reason: reason)));

    protected Task<Result<PaymentEvent>> Void(PaymentEvent paymentEvent, string reason = "Wrong account") =>
        With<VoidService, Result<PaymentEvent>>(s => s.RequestAndApprove(paymentEvent.Number, Acts.By(Acts.Clerk(), reason: reason), Acts.BySupervisor()));

    /// <summary>What an account owes on a day of what is due, by the books.</summary>
    protected async Task<Money> Owed(Account account, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(account);
        var rules = Office.Services.GetRequiredService<Domain.RuleBooks.RuleBook>();
        var open = await With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: false));
        return open.Select(l => l.AsOf(on ?? Acts.ByClerk().Today, rules)).Where(b => b.IsDue).Total(b => b.Owed);
    }

    protected Task<Money> Credit(Account account) => With<ILedgers, Money>(l => l.Unapplied(account.Id));

    protected Task<Money> InDrawer(Drawer drawer) => With<IDrawers, Money>(async d => (await d.Contents(drawer)).Cash);

    /// <summary>Every invariant of the books holds.</summary>
    protected async Task Verify()
    {
        var report = await With<OfficeVerifier, VerifyReport>(v => v.RunAsync());
        Assert.Equal([], report.Findings.Select(f => f.ToString()));
    }

    protected static TenderDraft Cash(int cents) => new(TenderKind.Cash, new Money(cents));

    protected static TenderDraft Check(int cents) => new(TenderKind.Check, new Money(cents)) { RoutingNumber = "065000090", DocumentNumber = "1207" };
}
