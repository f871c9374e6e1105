using System.Reflection;
using System.Reflection.Emit;

namespace Ucj.Coverage.Tests.Architecture;

/// <summary>
/// Finds binary floating point and the framework's clocks in compiled code. The analyzer that bans symbols sees only the
/// use of their members, not a field, a parameter or a literal.
/// </summary>
internal static class BannedTypes
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Banned =
        [typeof(double), typeof(float), typeof(Half), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly)];

    private static readonly HashSet<OpCode> FloatingPoint =
        [OpCodes.Ldc_R8, OpCodes.Ldc_R4, OpCodes.Conv_R8, OpCodes.Conv_R4, OpCodes.Conv_R_Un];

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Each place where a type's code mentions something banned.</summary>
    public static IEnumerable<string> FindIn(Type type)
    {
        foreach (var field in type.GetFields(Everything))
        {
            if (IsBanned(field.FieldType)) yield return $"{type.Name}.{field.Name}: field";
        }

        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            if (method is MethodInfo { ReturnType: var returned } && IsBanned(returned)) yield return $"{type.Name}.{method.Name}: return";
            if (method.GetParameters().Any(parameter => IsBanned(parameter.ParameterType))) yield return $"{type.Name}.{method.Name}: parameter";
            if (method.GetMethodBody() is not { } body) continue;
            if (body.LocalVariables.Any(local => IsBanned(local.LocalType))) yield return $"{type.Name}.{method.Name}: local";
            if (Instructions(body.GetILAsByteArray()!).Any(FloatingPoint.Contains)) yield return $"{type.Name}.{method.Name}: code";
        }
    }

    private static bool IsBanned(Type type) => Banned.Contains(type)
        || (type.HasElementType && IsBanned(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsBanned));

    private static IEnumerable<OpCode> Instructions(byte[] code)
    {
        const byte TwoBytes = 0xFE;
        for (var i = 0; i < code.Length;)
        {
            int value = code[i++];
            if (value == TwoBytes) value = (TwoBytes << 8) | code[i++];
            var operation = OpCodesByValue[value];
            yield return operation;
            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }
}
