using TaxCounter.Data.Samples;

namespace TaxCounter.Browser.Tests;

/// <summary>The page of a day with its checklist, the sheet for finance, what stands behind a figure, a closed day, and the page that decides its reopening.</summary>
public sealed class DayCloseLooks : DutyLooks
{
    /// <summary>A day of long ago, so that nobody's work ends with it.</summary>
    private const string Day = "/cashiering/days/2026-01-05";

    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var supervisor = await at.SignIn("supervisor");
        await at.Look(supervisor, Day);
        await at.Look(supervisor, Day + "/finance");
        await at.Look(supervisor, Day + "/finance/figures?account=Bank");
        await supervisor.Go(Day);
        await supervisor.Page.FocusAsync("main form[action$='/close'] #Form_Password");
        await supervisor.Type(SampleUserAccounts.Password);
        await supervisor.Press("Enter");
        await supervisor.Until("h1", "closed");
        await at.See(supervisor, "a closed day");
        await supervisor.Page.FillAsync("#Reopen_Reason", "A lockbox file came late.");
        await supervisor.Page.ClickAsync("form[action$='/reopen'] button");
        await supervisor.Until(".usa-alert--success", "submitted to Approvals");
        await at.See(supervisor, "a day whose reopening is requested");
        await at.Look(await at.SignIn("supervisor2"), "/supervisor/reopenings/2026-01-05");
    }
}
