using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The finance sheet of a worked day, out of its journal.</summary>
public abstract class FinanceSheetTests(DatabaseProvider provider) : DayCloseTest(provider)
{
    [DatabaseFact]
    public async Task The_sheet_ties_to_the_cent_with_receipts_funds_ledger_and_deposit()
    {
        var deposit = await Worked();
        var sheet = await Sheet();

        Assert.Equal(["DrawerCash 57.50", "DrawerChecks 320.00", "CardClearing 40.00"], sheet.Sources.Select(s => $"{s.Account} {s.Amount}"));
        Assert.Equal(("417.50", "417.50", "9.99"), (sheet.Received.ToString(), sheet.Distributed.ToString(), sheet.Unapplied.ToString()));
        Assert.True(sheet.Accounts.Total(a => a.Net).IsZero);
        Assert.Equal("57.50", sheet.Accounts.Single(a => a.Account == LedgerAccount.UndepositedCash).Net.ToString());
        Assert.True(sheet.NothingDiffers, string.Join('\n', sheet.Ties.Select(t => t.Sentence)));
        Assert.Contains(sheet.Ties, t => t.Sentence == $"Deposit {deposit.Number} holds $57.50 in cash and 2 checks for $320.00, the same as its drawers.");
        Assert.Equal(sheet.Funds.Select(f => (f.Code, f.Total)), (await Activity()).Funds.Select(f => (f.Code, f.Amount)));
    }

    [DatabaseFact]
    public async Task Each_figure_is_the_sum_of_the_receipts_behind_it()
    {
        await Worked();
        var (sheet, entries) = (await Sheet(), await Entries());
        var rules = await Day.With<RuleBook, RuleBook>(Task.FromResult);

        Assert.All(sheet.Sources, s => Assert.Equal(s.Amount, FinanceSheet.BehindSource(entries, s.Account).Total(r => r.Amount)));
        Assert.All(sheet.Funds, f => Assert.Equal(f.Total, FinanceSheet.Behind(entries, rules, f.Code).Total(r => r.Amount)));
        Assert.All(sheet.Funds, f => Assert.Equal(f.Revenue, FinanceSheet.Behind(entries, rules, f.Code, LedgerAccount.Revenue).Total(r => r.Amount)));
        Assert.All(sheet.Accounts, a => Assert.Equal(a.Net, FinanceSheet.BehindAccount(entries, a.Account).Total(r => r.Amount)));
        Assert.Equal(sheet.Unapplied, FinanceSheet.BehindUnapplied(entries).Total(r => r.Amount));
        Assert.All(FinanceSheet.Behind(entries, rules, sheet.Funds[0].Code), r => Assert.StartsWith("R-2026-", r.Entry.Receipt, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<FinanceEntry>> Entries() => Day.With<IFinanceSearch, IReadOnlyList<FinanceEntry>>(f => f.Of(Day.Today));

    private async Task<DailyCashActivity> Activity() => await Day.With<RuleBook, DailyCashActivity>(async rules => DailyCashActivity.Of(await Day.With<IBusinessDaySearch, DayFigures>(r => r.Of(Day.Today)), rules));

    private async Task<FinanceSheet> Sheet() => await Day.With<RuleBook, FinanceSheet>(async rules => FinanceSheet.Of(Day.Today, await Entries(), await Activity(), rules));
}

/// <inheritdoc/>
public sealed class FinanceSheetOnSqlite() : FinanceSheetTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class FinanceSheetOnSqlServer() : FinanceSheetTests(DatabaseProvider.SqlServer);
