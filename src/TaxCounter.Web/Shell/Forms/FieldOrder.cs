using System.Globalization;
using System.Text.RegularExpressions;

namespace TaxCounter.Web.Shell;

/// <summary>The order in which the fields of a form stand on its page: the form's class has its properties in that order. The framework keeps their faults by the alphabet.</summary>
public static partial class FieldOrder
{
    private const int Digits = 5;

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
                place.Add(Number().Replace(part[1..^1], number => number.Value.PadLeft(Digits, '0')));
                continue;
            }

            var properties = type?.GetProperties() ?? [];
            var at = Array.FindIndex(properties, p => string.Equals(p.Name, part, StringComparison.OrdinalIgnoreCase));
            place.Add(Place(at < 0 ? properties.Length : at));
            type = at < 0 ? null : properties[at].PropertyType;
        }

        return string.Join('.', place);
    }

    /// <summary>The key as the page's fields are named: the framework keeps the name of an action's parameter, <c>form.Reason</c>, where the field is <c>Form.Reason</c>.</summary>
    public static string Named(object? model, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var type = model?.GetType();
        return Part().Replace(key, part =>
        {
            if (part.Value[0] == '[')
            {
                type = Element(type);
                return part.Value;
            }

            var property = type?.GetProperties().FirstOrDefault(p => string.Equals(p.Name, part.Value, StringComparison.OrdinalIgnoreCase));
            type = property?.PropertyType;
            return property?.Name ?? part.Value;
        });
    }

    private static string Place(int index) => index.ToString("D" + Digits, CultureInfo.InvariantCulture);

    private static Type? Element(Type? type) => type is { IsGenericType: true } ? type.GetGenericArguments()[^1] : type?.GetElementType();

    /// <summary>The number that a place begins with: a row, or the line of a return, <c>16b/A</c>.</summary>
    [GeneratedRegex("^[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\[[^\]]*\]|[^.\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
