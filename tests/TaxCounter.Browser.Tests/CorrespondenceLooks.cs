namespace TaxCounter.Browser.Tests;

/// <summary>From the account by keyboard to a letter of its own, the mail and its print; new words of a letter, and the page of the second person.</summary>
public sealed class CorrespondenceLooks : DutyLooks
{
    private const string Template = "/correspondence/templates/letter-thank-you/en";

    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var clerk = await at.SignIn("clerk2");
        await clerk.Go("/accounts/" + Office.OwesOnePeriod);
        await clerk.Press("x", $"/accounts/{Office.OwesOnePeriod}/letters/new");
        await clerk.Type("Our new opening hours");
        await clerk.Press("Tab");
        await clerk.Type("From December 1 our counter is open from 8 to 5 on weekdays.");
        await clerk.Until("#preview", "open from 8 to 5");
        await at.See(clerk, "letter from the account");
        await clerk.Press("Tab");
        await clerk.Press("Tab");
        await clerk.Press("Enter", "/correspondence/letters/*");
        await at.See(clerk, "letter that waits for the mail");
        await at.Look(clerk, "/correspondence/mail");
        await clerk.Press("p", "/correspondence/mail/print");
        await at.See(clerk, "letters to mail");
        await clerk.Press("m", "/correspondence/mail");
        await clerk.Until("main", "Nothing to mail.");

        var supervisor = await at.SignIn("supervisor");
        await supervisor.Go(Template);
        await supervisor.Page.FillAsync("#Form_Subject", "Thank you very much");
        await supervisor.Page.FillAsync("#Form_Reason", "Friendlier.");
        await supervisor.Page.FocusAsync("#template button[data-key=S]");
        await supervisor.Press("Enter");
        await supervisor.Until("[data-waiting]", "Friendlier.");
        await at.See(supervisor, "template that waits");
        var second = await at.SignIn("supervisor2");
        await second.Go(Template);
        await second.Press("d", "/supervisor/letter-templates/*");
        await at.See(second, "new words of a letter, to decide");
    }
}
