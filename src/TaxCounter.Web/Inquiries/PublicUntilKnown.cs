using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>
/// The pages behind an account's own (what is owed, where everything stands, what is on file, who may act) stay shut while the clerk works with this customer and the office does
/// not know who asks: the account's page says what anybody may be told, and has the checks. A payment is taken from anybody.
/// </summary>
public sealed class PublicUntilKnown(WorkingNow now, RuleBook rules, CurrentAct current) : IAsyncActionFilter
{
    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.HttpContext.Request;
        if (request.Method == HttpMethods.Get && request.Path.Value?.Split('/') is ["", "accounts", var digits, { Length: > 0 }, ..] && AccountNumber.TryParse(digits, out var number)
            && context.HttpContext.User.Identity?.IsAuthenticated == true && await now.Row() is { Inquiry: { Identity: not IdentityState.Passed } inquiry, Account: { } account } && account == number && rules.Desk.NeedsCheckOn(current.Act.Today))
        {
            if (context.Controller is Controller page)
            {
                page.TempData[FlashMessages.No] = inquiry.Identity == IdentityState.Failed
                    ? "They were not identified, so they are told only what is public. End with this customer before you open this page."
                    : "First find out who asks: until then anybody may be told only what stands here. Then open the page again.";
            }

            context.Result = new RedirectResult($"/accounts/{number.Digits}");
            return;
        }

        await next();
    }
}
