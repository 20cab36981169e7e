using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The screen that faces the customer: paired with a drawer for its day, it follows what the drawer's clerk works on, and sees nothing else (decision 0023).</summary>
public sealed class SecondScreenService(ISecondScreens screens, IDrawers drawers, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>A code for a tablet; it can be entered once, within ten minutes.</summary>
    public Task<Result<string>> MakeCode(CounterAct act) => Make(act, "with a code", drawer => SecondScreen.WithCode(drawer, act));

    /// <summary>A second window of the clerk's own browser; gives the key that it keeps.</summary>
    public Task<Result<string>> OpenWindow(CounterAct act) => Make(act, "as a second window", drawer => SecondScreen.Window(drawer, act));

    /// <summary>A tablet enters the code; gives the key that its browser keeps.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="act">The moment; nobody is signed in there.</param>
    public Task<Result<string>> Pair(string? code, CounterAct act) => transaction.Do<string>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        var plain = SecondScreen.Plain(code);
        if (plain.Length != SecondScreen.CodeLength || await screens.WithCode(SecondScreen.HashOf(plain)) is not { } screen || !screen.IsOpen(act.At))
        {
            return SecondScreenRefusals.WrongCode;
        }

        await audit.Record(act, "cashiering.second-screen-pair", details: $"by the code of {screen.Made.Name}");
        return screen.Pair(act.At);
    });

    /// <summary>Takes all screens of the clerk's drawer away.</summary>
    public Task<Result<Done>> TurnOff(CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await drawers.KeptBy(act.By.Id, act.Today) is not { } drawer)
        {
            return SecondScreenRefusals.NoDrawer;
        }

        await screens.Remove(drawer.Id, act.Today);
        await audit.Record(act, "cashiering.second-screen-off", drawer.AuditKey());
        return Done.It;
    });

    /// <summary>Keeps what the drawer's customer sees; null between customers.</summary>
    public Task<Result<Done>> Show(DrawerId drawer, CustomerView? view, CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        await screens.Show(drawer, view, act.At);
        return Done.It;
    });

    private Task<Result<string>> Make(CounterAct act, string how, Func<Drawer, (SecondScreen Screen, string Secret)> make) => transaction.Do<string>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.KeepDrawer))
        {
            return StaffRefusals.NotAllowed(act.By, "pair a second screen");
        }

        if (await drawers.KeptBy(act.By.Id, act.Today) is not { } drawer)
        {
            return SecondScreenRefusals.NoDrawer;
        }

        await screens.Remove(null, act.Today);
        var (screen, secret) = make(drawer);
        screens.Add(screen);
        await audit.Record(act, "cashiering.second-screen-make", drawer.AuditKey(), details: how);
        return secret;
    });
}
