using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>
/// Keeps for the second screen what the clerk has before them: the payment as it is entered, as it is confirmed, the receipt while its customer is at the window. Any other page clears it.
/// Only for a browser that a second screen follows.
/// </summary>
public sealed class FollowOnSecondScreen(SecondScreenCookies cookies, SecondScreenService screens, IDrawerSearch drawers, CurrentAct current) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (cookies.IsFollowed(http.Request) && http.User.ToStaffMember() is { } who && who.May(Permission.KeepDrawer) && Follows(context, out var view) && await drawers.Glance(who.Id) is { } drawer)
        {
            await screens.Show(drawer.Id, view, current.Act);
        }

        await next();
    }

    /// <summary>Whether the page changes what the customer sees, and to what.</summary>
    private static bool Follows(ResultExecutingContext context, out CustomerView? view)
    {
        view = null;
        if (context.ActionDescriptor is ControllerActionDescriptor { ControllerTypeInfo: var type } && type == typeof(SecondScreenController))
        {
            return false;
        }

        switch (context.Result)
        {
            case ViewResult { Model: PaymentPage page } shown:
                view = CustomerViews.Of(page, shown.ViewName == "Confirm");
                return true;
            case PartialViewResult { Model: PaymentPage page }:
                view = CustomerViews.Of(page, isConfirmed: false);
                return true;
            case ViewResult { Model: ReceiptPage { IsFresh: true } receipt }:
                view = CustomerViews.Of(receipt);
                return true;
            case ViewResult:
                return !context.HttpContext.Request.Headers.ContainsKey("HX-Request") && !context.HttpContext.Request.Headers.ContainsKey("X-Background") && !context.HttpContext.Request.Query.ContainsKey("background");
            default:
                return context.HttpContext.Request.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal);
        }
    }
}
