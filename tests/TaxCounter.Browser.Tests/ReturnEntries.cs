using TaxCounter.Data.Samples;

namespace TaxCounter.Browser.Tests;

/// <summary>The last steps of entering a return, on the keyboard.</summary>
internal static class ReturnEntries
{
    /// <summary>Posts what was checked; a supervisor approves on the same page where one must.</summary>
    public static async Task Post(Window clerk)
    {
        if (await clerk.Page.Locator("[name='Form.Approver']").CountAsync() > 0)
        {
            await clerk.Page.FillAsync("[name='Form.Approver']", "supervisor");
            await clerk.Page.FillAsync("[name='Form.ApproverPassword']", SampleUserAccounts.Password);
        }

        await clerk.Press("Enter", "/returns/RT-*");
        await clerk.Until(".usa-alert--success", "is on file");
    }

    /// <summary>Enter goes on from the note to the button, and presses it.</summary>
    public static async Task Check(Window clerk)
    {
        await clerk.Page.FocusAsync("[name='Form.Remark']");
        await clerk.Press("Enter");
        await clerk.Press("Enter");
        await clerk.Until("form.return .foot", "Post the return");
    }
}
