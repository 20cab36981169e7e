using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.Browser.Tests;

/// <summary>A supervisor records a check that came back, on the keyboard.</summary>
internal static class ReturnedCheckSteps
{
    /// <summary>From the bank’s notice to the letter.</summary>
    public static async Task Record(Window supervisor, string check, string receipt, Money amount)
    {
        await supervisor.Go("/returned-checks");
        await supervisor.Type(check);
        await supervisor.Press("Enter");
        await supervisor.Until("[aria-labelledby=found]", receipt);
        await supervisor.Page.FocusAsync("a[href^='/returned-checks/new']");
        await supervisor.Press("Enter");
        await supervisor.Until("[aria-labelledby=happens]", "$15.00");
        await supervisor.Page.SelectOptionAsync("#Form_Why", "InsufficientFunds");
        await supervisor.Page.FocusAsync("main form[method=post] button:not([formmethod])");
        await supervisor.Press("Enter", "/returned-checks/RC-*");
        await supervisor.Until("h1", "returned");
        Assert.Contains(amount.InDollars(), await supervisor.Read(".who"), StringComparison.Ordinal);
        await supervisor.Press("t", "/correspondence/letters/*");
        await supervisor.Until("main", "insufficient funds");
    }
}
