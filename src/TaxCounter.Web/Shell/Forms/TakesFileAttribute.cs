using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TaxCounter.Web.Shell;

/// <summary>
/// An action whose form carries one file: it may send more than other forms do, the file and a little. What is announced as more is answered before it is read.
/// </summary>
/// <param name="largest">The largest file, in bytes.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TakesFileAttribute(long largest) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>For the other fields, and so that a file that is a little too large gets its sentence from the rule.</summary>
    private const long Beside = 1024 * 1024;

    /// <summary>The largest file, in bytes.</summary>
    public long Largest => largest;

    /// <summary>Before the antiforgery token is read, which reads the whole form.</summary>
    public int Order => 900;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!Allow(context.HttpContext))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
        }
    }

    /// <summary>Lets the form of this request be as large as the action takes; false where it says that it is larger still.</summary>
    internal bool Allow(HttpContext http)
    {
        if (http.Request.ContentLength > largest + Beside)
        {
            return false;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = largest + Beside;
        }

        // Read by this page's own limits; nobody has read it before.
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = largest + Beside, ValueCountLimit = 20 }));
        return true;
    }
}
