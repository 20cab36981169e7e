using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>The screen that faces the customer follows one drawer, by a key of its own.</summary>
public abstract class SecondScreenTests(DatabaseProvider provider) : DayCloseTest(provider)
{
    private static readonly CustomerView _view = new(CustomerStage.Paying, [new CustomerLine("Sales tax, 2026-08", new Money(102_054))], new Money(102_054), [new CustomerLine("Cash", new Money(120_000))], new Money(17_946), Money.Zero, Money.Zero);

    [DatabaseFact]
    public async Task A_code_pairs_once_and_only_within_ten_minutes()
    {
        Assert.Equal("cashiering.second-screen-drawer", (await Code(Clerk)).Refusal?.Code);
        await Day.Opens(Clerk, 1);
        var code = (await Code(Clerk)).Value;
        var late = (await Code(Clerk)).Value;

        Assert.Equal("cashiering.second-screen-code", (await Pair("AAAAAAAA")).Refusal?.Code);
        Assert.Null((await Pair($" {code[..4].ToLowerInvariant()} {code[4..]} ")).Refusal);
        Assert.Equal("cashiering.second-screen-code", (await Pair(code)).Refusal?.Code);
        Office.Clock.Advance(SecondScreen.CodeLasts);
        Assert.Equal("cashiering.second-screen-code", (await Pair(late)).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Code(Acts.Administrator())).Refusal?.Code);
        Assert.DoesNotContain(await Office.Read(c => c.Set<SecondScreen>().ToListAsync()), s => s.CodeHash == code || s.KeyHash == code); // hashes alone
    }

    [DatabaseFact]
    public async Task Each_screen_sees_its_own_drawer_and_nothing_of_another()
    {
        var (one, two) = (await Day.Opens(Clerk, 1), await Day.Opens(Other, 2));
        var (mine, theirs) = ((await Window(Clerk)).Value, (await Pair((await Code(Other)).Value)).Value);

        await Show(one, _view, Clerk);

        Assert.Equal((1, "Sales tax, 2026-08 1,020.54", "Cash 1,200.00", "179.46"), await Seen(mine));
        Assert.Equal((2, "", "", ""), await Seen(theirs));
        Assert.Null(await Look("0000"));
        await Show(two, _view with { Stage = CustomerStage.Paid }, Other);
        await Show(one, null, Clerk);
        Assert.Equal(("", "Sales tax, 2026-08 1,020.54"), ((await Seen(mine)).Items, (await Seen(theirs)).Items));

        Assert.Null((await Day.With<SecondScreenService, Result<Done>>(s => s.TurnOff(Day.Act(Other)))).Refusal);
        Assert.Null(await Look(theirs));
        Assert.NotNull(await Look(mine));
    }

    [DatabaseFact]
    public async Task It_is_empty_after_a_while_and_while_the_drawer_takes_nothing_and_ends_with_its_day()
    {
        var drawer = await Day.Opens(Clerk, 1);
        var key = (await Window(Clerk)).Value;
        await Show(drawer, _view, Clerk);
        Office.Clock.Advance(_view.ShownFor);
        Assert.Equal("", (await Seen(key)).Items);
        await Show(drawer, _view, Clerk); // the same again is shown again
        Assert.NotEqual("", (await Seen(key)).Items);

        await Day.With<DrawerService, Result<Drawer>>(s => s.Lock(drawer.Id, Day.Act(Clerk)));
        Assert.Equal(("", false), ((await Seen(key)).Items, (await Look(key))!.IsOpen(Day.Today)));
        await Day.With<DrawerService, Result<Drawer>>(s => s.Unlock(drawer.Id, Day.Act(Clerk)));
        Assert.NotEqual("", (await Seen(key)).Items);

        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False((await Look(key))!.IsOpen(Day.Today));
        await Day.Counts(Clerk, drawer);
        await Day.Opens(Clerk, 2);
        await Window(Clerk); // a new one takes those of earlier days away
        Assert.Null(await Look(key));
        Assert.Equal(1, await Office.Read(c => c.Set<SecondScreen>().CountAsync()));
    }

    private Task<Result<string>> Code(StaffMember who) => Day.With<SecondScreenService, Result<string>>(s => s.MakeCode(Day.Act(who)));

    private Task<Result<string>> Window(StaffMember who) => Day.With<SecondScreenService, Result<string>>(s => s.OpenWindow(Day.Act(who)));

    private Task<Result<string>> Pair(string code) => Day.With<SecondScreenService, Result<string>>(s => s.Pair(code, Day.Act(StaffMember.System)));

    private async Task Show(Drawer drawer, CustomerView? view, StaffMember who) => Assert.Null((await Day.With<SecondScreenService, Result<Done>>(s => s.Show(drawer.Id, view, Day.Act(who)))).Refusal);

    private Task<SecondScreenLook?> Look(string key) => Day.With<ISecondScreens, SecondScreenLook?>(s => s.Look(SecondScreen.HashOf(key)));

    private async Task<(int Drawer, string Items, string Tendered, string Change)> Seen(string key)
    {
        var look = (await Look(key))!.At(Day.Act(Clerk).At, Day.Today);
        return (look.Drawer, Text(look.View?.Items), Text(look.View?.Tendered), look.View?.Change.ToString() ?? "");
    }

    private static string Text(IEnumerable<CustomerLine>? lines) => string.Join("; ", (lines ?? []).Select(l => $"{l.Text} {l.Amount}"));
}

/// <inheritdoc/>
public sealed class SecondScreenOnSqlite() : SecondScreenTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class SecondScreenOnSqlServer() : SecondScreenTests(DatabaseProvider.SqlServer);
