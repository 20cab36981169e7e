using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell.Drafts;

/// <summary>
/// Forgets the draft of a form that was taken: the answer leads on to another page. A form that is refused, or a preview of what it would do, keeps it.
/// </summary>
public sealed class DraftOfForm(IFormDrafts drafts, CurrentAct current) : IAsyncResultFilter
{
    /// <summary>
    /// The field that says on which page a form stands; whether that page is itself an answer to a form, which then is done with, too; and under which name anything
    /// of it was kept, so that a form of which nothing was costs nothing. The name, because a form can be sent elsewhere by one of its buttons.
    /// </summary>
    public const string PageField = "DraftPage", AnswerField = "DraftAnswer", KeptField = "DraftKept";

    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.HttpContext.Request;
        var isTaken = context is { Result: RedirectResult, Controller: Controller controller } && !controller.TempData.ContainsKey(FlashMessages.No);
        if (isTaken && HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form.ContainsKey(KeptField) && PageOf(request) is { } page)
        {
            await (request.Form.ContainsKey(AnswerField) ? drafts.DropPage(page, current.Act) : drafts.Drop(new DraftPlace(page, request.Form[KeptField].ToString()), current.Act));
        }

        await next();
    }

    /// <summary>The page that a form stands on: where it was asked for, also when it is shown again in answer to a form. A long address is told by its sum.</summary>
    public static string? PageOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var page = HttpMethods.IsPost(request.Method) ? request.HasFormContentType ? request.Form[PageField].ToString() : "" : request.Path + request.QueryString;
        return page is not ['/', ..] ? null : page.Length <= FormDraft.LongestPage ? page : $"{request.Path}?{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(page)))}" is { Length: <= FormDraft.LongestPage } sum ? sum : null;
    }
}
