using System.Reflection;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.House.Tests;

/// <summary>Something of every type that a question of the records may ask with: the plainest there is, with everything that may be left out left out or filled in.</summary>
internal sealed class MadeUp(bool fill)
{
    private const int Deepest = 4;

    /// <summary>One of a type; null where none can be made.</summary>
    public object? Of(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return fill ? Of(inner, depth) : null;
        }

        return Plain(type) ?? (type.IsEnum ? Enum.GetValues(type).GetValue(0) : type.IsArray ? Some(type.GetElementType()!, depth) : type.IsGenericType && type.IsInterface ? Many(type, depth) : depth < Deepest ? Whole(type, depth) : null);
    }

    private static object? Plain(Type type) =>
        type == typeof(string) ? "1234"
        : type == typeof(int) ? 1
        : type == typeof(long) ? 1L
        : type == typeof(bool) ? true
        : type == typeof(DateOnly) ? new DateOnly(2026, 9, 15)
        : type == typeof(DateTime) ? new DateTime(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc)
        : type == typeof(Guid) ? OrderedKey.New()
        : type == typeof(Period) ? Period.Parse("2026-08")
        : type == typeof(Money) ? new Money(100_00)
        : type == typeof(CounterAct) ? Acts.ByClerk()
        : type == typeof(StaffMember) ? Acts.Clerk()
        : type == typeof(CancellationToken) ? CancellationToken.None
        : type.GetMethod("From", BindingFlags.Public | BindingFlags.Static, [typeof(Guid)]) is { } from && type.IsValueType ? from.Invoke(null, [OrderedKey.New()])
        : type.GetMethod("Of", BindingFlags.Public | BindingFlags.Static, [typeof(int), typeof(int)]) is { } of && type.IsValueType ? of.Invoke(null, [2026, 1])
        : type.GetMethod("Of", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(int)]) is { } ten && type.IsValueType ? ten.Invoke(null, ["0102", 1])
        : null;

    private Array? Some(Type of, int depth)
    {
        if (Of(of, depth + 1) is not { } one)
        {
            return null;
        }

        var some = Array.CreateInstance(of, 1);
        some.SetValue(one, 0);
        return some;
    }

    private object? Many(Type type, int depth)
    {
        var of = type.GetGenericArguments();
        if (of.Length != 1)
        {
            return null;
        }

        var some = Some(of[0], depth);
        return some is null || type.IsAssignableFrom(some.GetType()) ? some : type.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(of)) ? Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(of), some) : null;
    }

    private object? Whole(Type type, int depth)
    {
        var made = type.GetConstructors().OrderBy(c => c.GetParameters().Length).FirstOrDefault();
        if (made is null || type.IsAbstract || !type.Namespace!.StartsWith("TaxCounter", StringComparison.Ordinal))
        {
            return null;
        }

        var one = made.Invoke([.. made.GetParameters().Select(p => Of(p.ParameterType, depth + 1))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && (fill || p.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null)))
        {
            if (Of(property.PropertyType, depth + 1) is { } value)
            {
                property.SetValue(one, value);
            }
        }

        return one;
    }
}
