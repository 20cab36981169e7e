using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>What every page of the counter starts from: who asks and when, a refusal shown beside its field, a sentence that survives the redirect.</summary>
public abstract class CounterController : Controller
{
    /// <summary>Who asks, when, from where: handed to every service.</summary>
    protected CounterAct Act => HttpContext.RequestServices.GetRequiredService<CurrentAct>().Act;

    /// <summary>The signed-in person.</summary>
    protected StaffMember Who => Act.By;

    /// <summary>
    /// Shows the page again with the rule's sentence beside its field (or on top), everything typed still there. Answers 422.
    /// </summary>
    /// <param name="model">The page's model, or the form itself.</param>
    /// <param name="no">Why not.</param>
    /// <param name="view">The view when it is not the action's own.</param>
    protected ViewResult Refused(object? model, Refusal no, string? view = null)
    {
        ArgumentNullException.ThrowIfNull(no);
        ModelState.AddModelError(FieldKey(model, no.Field), no.Message);
        return Malformed(model, view);
    }

    /// <summary>The same with every fault of a form at once; the first one alone where it belongs to no field.</summary>
    protected ViewResult Refused(object? model, IReadOnlyList<Refusal> faults, string? view = null)
    {
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var more in faults.Skip(1).Where(f => f.Field is not null && faults[0].Field is not null))
        {
            ModelState.AddModelError(FieldKey(model, more.Field), more.Message);
        }

        return Refused(model, faults[0], view);
    }

    /// <summary>Shows the page again with the field errors that the model state holds. Answers 422.</summary>
    protected ViewResult Malformed(object? model, string? view = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view is null ? View(model) : View(view, model);
    }

    /// <summary>A sentence for the next page: what was done.</summary>
    protected void Flash(string sentence) => TempData[FlashMessages.Done] = sentence;

    /// <summary>A sentence for the next page: why not, where there is no form to show it in.</summary>
    protected void Flash(Refusal no)
    {
        ArgumentNullException.ThrowIfNull(no);
        TempData[FlashMessages.No] = no.Message;
    }

    /// <summary>A refusal where no form is shown again: the sentence goes to the next page.</summary>
    protected RedirectResult RefusedTo(string url, Refusal no)
    {
        Flash(no);
        return Redirect(url);
    }

    /// <summary>Whether the records themselves could not be written: then neither can a note of the refusal, and waiting for it would only double the clerk's wait.</summary>
    protected static bool IsOfTheRecords(Refusal no)
    {
        ArgumentNullException.ThrowIfNull(no);
        return no.Code.StartsWith("storage.", StringComparison.Ordinal);
    }

    /// <summary>A page only within this program; anything else becomes the start page.</summary>
    protected string LocalOr(string? url, string otherwise = "/") => Url.IsLocalUrl(url) ? url! : otherwise;

    private string FieldKey(object? model, string? field)
    {
        if (field is null || model is null)
        {
            return "";
        }

        var known = ModelState.Keys.FirstOrDefault(k => k == field || k.EndsWith("." + field, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
        {
            return known;
        }

        var nested = model.GetType().GetProperty("Form")?.PropertyType.GetProperty(field) is not null;
        return nested ? "Form." + field : model.GetType().GetProperty(field) is null ? "" : field;
    }
}
