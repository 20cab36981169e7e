using Microsoft.AspNetCore.Mvc.Filters;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Shell;

/// <summary>Every page and every file is of one moment of the records, from its first question to its last line: what it shows foots, however much is posted meanwhile.</summary>
public sealed class OneMomentOfPage(IOneMoment moment) : IAsyncResourceFilter
{
    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return moment.Read(() => next());
    }
}
