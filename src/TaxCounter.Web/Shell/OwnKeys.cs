using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>Where a page finds the keys of whoever looks at it.</summary>
public static class OwnKeys
{
    /// <summary>Their keys; as shipped for nobody in particular.</summary>
    public static KeyChoice Keys(this HttpContext? http) => http?.Features.Get<OpenSession>()?.Session.Keys ?? KeyChoice.AsShipped;
}
