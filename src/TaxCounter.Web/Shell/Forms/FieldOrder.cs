using System.Globalization;
using System.Text.RegularExpressions;

namespace TaxCounter.Web.Shell;

/// <summary>The order in which the fields of a form stand on its page: the form's class has its properties in that order. The framework keeps their faults by the alphabet.</summary>
public static partial class FieldOrder
{
    /// <summary>Something to sort a field's key by: <c>Form.Periods[2].Measure</c>.</summary>
    /// <param name="model">The page's model.</param>
    /// <param name="key">The key of the model state.</param>
    public static string Of(object? model, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var type = model?.GetType();
        var place = new List<string>();
        foreach (var part in Part().Matches(key).Select(m => m.Value))
        {
            if (part[0] == '[')
            {
                type = Element(type);
                place.Add(int.TryParse(part[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? Place(index) : part);
                continue;
            }

            var properties = type?.GetProperties() ?? [];
            var at = Array.FindIndex(properties, p => string.Equals(p.Name, part, StringComparison.OrdinalIgnoreCase));
            place.Add(Place(at < 0 ? properties.Length : at));
            type = at < 0 ? null : properties[at].PropertyType;
        }

        return string.Join('.', place);
    }

    private static string Place(int index) => index.ToString("D5", CultureInfo.InvariantCulture);

    private static Type? Element(Type? type) => type is { IsGenericType: true } ? type.GetGenericArguments()[^1] : type?.GetElementType();

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
