using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace TaxCounter.Web.Shell;

/// <summary>
/// Views stand beside their controllers: <c>TaxCounter.Web.Cashiering.PaymentsController</c> finds <c>/Cashiering/Payments/Take.cshtml</c>,
/// then <c>/Cashiering/Take.cshtml</c>, then <c>/Shell/Take.cshtml</c>.
/// </summary>
public sealed class ViewPlaces : IViewLocationExpander
{
    private const string Folder = "folder";

    /// <inheritdoc/>
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var controller = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo;
        var root = controller?.Assembly.GetName().Name + ".";
        context.Values[Folder] = controller?.Namespace is { } space && space.StartsWith(root, StringComparison.Ordinal) ? space[root.Length..].Replace('.', '/') : "Shell";
    }

    /// <inheritdoc/>
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        ArgumentNullException.ThrowIfNull(context);
        var folder = context.Values[Folder];
        return [$"/{folder}/{{1}}/{{0}}.cshtml", $"/{folder}/{{0}}.cshtml", "/Shell/{0}.cshtml"];
    }
}
