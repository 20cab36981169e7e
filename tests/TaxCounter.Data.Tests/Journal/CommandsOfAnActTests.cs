using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Journal;

/// <summary>How often an act at the counter asks the database: a check that every posting goes through must not make the window slow.</summary>
public class CommandsOfAnActTests
{
    private readonly List<string> _sent = [];

    [Theory]
    [InlineData("payment", 23)]
    [InlineData("void", 25)]
    [InlineData("drawer opened", 10)]
    [InlineData("drawer accepted", 12)]
    public async Task An_act_needs_no_more_commands_than_this(string act, int most)
    {
        await using var office = await OfficeDatabase.Create(more: services =>
        {
            WorkingDay.AddDuties(services);
            services.AddSingleton<IInterceptor>(new Listener(_sent));
        });
        var day = new WorkingDay(office.Services, office.Clock);
        var account = await day.Owes("100.00");
        var drawer = await day.Opens(Acts.Clerk(), 1);
        var paymentEvent = await day.Takes(Acts.Clerk(), account, WorkingDay.Cash("100.00"));
        await day.AsksToVoid(Acts.Clerk(), paymentEvent);

        var sent = act switch
        {
            "payment" => await Payment(day),
            "void" => await Sent(() => day.With<VoidService, Result<PaymentEvent>>(v => v.Approve(paymentEvent.Number, day.Act(Acts.Supervisor())))),
            "drawer opened" => await Sent(() => day.Opens(Acts.Clerk(2), 2)),
            _ => await Accepted(day, drawer),
        };
        Assert.True(sent <= most, $"{act}: {sent} commands\n{string.Join("\n", _sent)}");
    }

    private async Task<int> Sent<T>(Func<Task<T>> doing)
    {
        _sent.Clear();
        await doing();
        return _sent.Count;
    }

    private async Task<int> Payment(WorkingDay day)
    {
        var account = await day.Owes("50.00");
        var asked = new TakePayment
        {
            Id = Domain.Journal.PaymentEventId.New(),
            Accounts = [account.Id],
            Obligations = [.. (await day.With<Domain.Ledger.ILedgers, IReadOnlyList<Domain.Ledger.ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true))).Select(l => l.Obligation.Id)],
            Tenders = [WorkingDay.Cash("50.00")],
            ShownToPay = WorkingDay.Dollars("50.00"),
        };
        return await Sent(async () => (await day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked, day.Act(Acts.Clerk())))).Value);
    }

    private async Task<int> Accepted(WorkingDay day, Drawer drawer)
    {
        await day.Counts(Acts.Clerk(), drawer);
        return await Sent(async () => (await day.With<DrawerService, Result<Drawer>>(d => d.Accept(drawer.Id, day.Act(Acts.Supervisor())))).Value);
    }

    private sealed class Listener(List<string> sent) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            sent.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            sent.Add(command.CommandText);
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
