using TaxCounter.Data.Samples;

namespace TaxCounter.Browser.Tests;

/// <summary>The templates of letters, the rule books, and a change from the proposal to the decision.</summary>
public sealed class RuleBooksLooks : DutyLooks
{
    /// <inheritdoc/>
    public override async Task Look(AccessibilityTests at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var proposer = await at.SignIn("supervisor");
        var decider = await at.SignIn("supervisor2");
        await at.Look(proposer, "/correspondence/templates");
        await at.Look(proposer, "/correspondence/templates/waiver-approved-in-part/es");
        await at.Look(proposer, "/rule-books");
        await at.Look(proposer, "/rule-books?q=unicorn");
        await at.Look(proposer, "/rule-books/topics/late-rules/sales/interest/in-force");
        await at.Look(proposer, "/rule-books/changes/new?topic=tax-types/sales/shares/1701");
        await proposer.Press("Enter");
        await proposer.Until("main .usa-alert--error", "Correct");
        await at.See(proposer, "row, refused");
        await at.Look(proposer, "/rule-books/changes/new?topic=counter/drawer-cash-limit");
        await proposer.Page.FillAsync("[name='Form.FirstDay']", "2190-01-01");
        await proposer.Page.FillAsync("[name='Form.Values[amount]']", "3000.00");
        await proposer.Page.FillAsync("[name='Form.Says']", "Ordinance 1");
        await proposer.Page.SelectOptionAsync("[name='Form.Certainty']", "verified");
        await proposer.Page.FillAsync("[name='Form.Reason']", "The council raised it.");
        await proposer.Page.FocusAsync("[name='Form.Says']");
        await proposer.Press("Enter");
        await proposer.Until("#propose h2", "Propose the change");
        await at.See(proposer, "what a row changes");
        await proposer.Press("Enter");
        await proposer.Until(".usa-alert--success", "Proposed.");
        await at.See(proposer, "change, proposed");
        await at.Look(decider, "/supervisor/approvals?kind=rule");
        await decider.Press("j");
        await decider.Press("Enter", "/supervisor/rule-changes/*");
        await at.See(decider, "change to decide");
        await decider.Type(SampleUserAccounts.Password);
        await decider.Press("Enter");
        await decider.Until(".usa-alert--success", "Approved: Drawer cash limit");
        await at.Look(decider, "/rule-books/changes");
        await at.Look(decider, "/rule-books/topics/counter/drawer-cash-limit");
    }
}
